import { renderWidget } from 'samsyn/server';
import plan from '../../../public/strategi.json';

export const load = async () => ({
  goal: (await renderWidget(plan, { widget: 'goal-card', item: 'tillhorighet', lang: 'sv' })).html,
});
