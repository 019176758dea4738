import Link from 'next/link';
import { GoalCard } from 'samsyn/react';
import { renderWidget } from 'samsyn/server';
import plan from '../public/strategi.json';
import { Heard } from './heard';
import { Static } from './static';

export default async function Page() {
  const { html } = await renderWidget(plan, { widget: 'roles-table', lang: 'sv' });
  return (
    <main>
      <h1>Strategi för integration</h1>
      <GoalCard id="given" content={plan} item="framtid">
        <p>Målet Framtid</p>
      </GoalCard>
      <Heard plan={plan} />
      <Static html={html} />
      <Link href="/plan" prefetch={false}>
        Planen
      </Link>
    </main>
  );
}
