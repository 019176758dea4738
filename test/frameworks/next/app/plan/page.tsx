import Link from 'next/link';
import { GoalCard } from 'samsyn/react';
import { renderWidget } from 'samsyn/server';
import plan from '../../public/strategi.json';
import { Static } from '../static';

export default async function Page() {
  const { html } = await renderWidget(plan, { widget: 'goal-card', item: 'tillhorighet', lang: 'sv' });
  return (
    <main>
      <h1>Planen</h1>
      <GoalCard id="fetched" src="/strategi.json" item="fritid">
        <p>Målet Fritid</p>
      </GoalCard>
      <Static html={html} />
      <Link href="/" prefetch={false}>
        Strategin
      </Link>
    </main>
  );
}
