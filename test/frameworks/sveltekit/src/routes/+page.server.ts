import { renderWidget } from 'samsyn/server';
import plan from '../../public/strategi.json';

export const load = async () => ({
  plan,
  roles: (await renderWidget(plan, { widget: 'roles-table', lang: 'sv' })).html,
});
