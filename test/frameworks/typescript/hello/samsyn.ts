import { GoalCardElement } from 'samsyn/goal-card';
import type { Content } from 'samsyn';
customElements.define('samsyn-goal-card', GoalCardElement);
const content: Content = {
  samsyn: '1.0',
  title: 'Plan',
  publisher: { name: 'Malå kommun' },
  goals: [{ title: 'Mål' }],
};
const card = new GoalCardElement();
card.content = content;
document.body.append(card);
