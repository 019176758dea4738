import type { SamsynErrorEvent } from 'samsyn';
import type {} from 'samsyn/define';

const card = document.createElement('samsyn-goal-card');
card.item = 'a';
card.headingLevel = 3;
card.addEventListener('samsyn-error', ({ problems }) => console.log(problems[0]?.message.sv));

card.item = 5; // wrong
card.headingLevel = '3'; // wrong
card.itme = 'a'; // wrong
document.createElement('samsyn-roles-table').query = 'a'; // wrong
document.createElement('samsyn-measure-list').group = 'actor'; // wrong
card.addEventListener('samsyn-load', (event: SamsynErrorEvent) => console.log(event)); // wrong
