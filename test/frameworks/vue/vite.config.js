import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('samsyn-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
