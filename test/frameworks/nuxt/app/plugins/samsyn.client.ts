import 'samsyn/define';

export default defineNuxtPlugin(() => {});
