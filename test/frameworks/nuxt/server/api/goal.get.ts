import { renderWidget } from 'samsyn/server';
import plan from '../../public/strategi.json';

export default defineEventHandler(() =>
  renderWidget(plan, { widget: 'goal-card', item: 'tillhorighet', lang: 'sv' }),
);
