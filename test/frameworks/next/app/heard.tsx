'use client';

import { useState } from 'react';
import { GoalCard } from 'samsyn/react';

/** A card in a part of the page that React goes on from in the browser, and what is heard of it and of one that fails. */
export function Heard({ plan }: { readonly plan: unknown }) {
  const [item, setItem] = useState('tillhorighet');
  const [heard, setHeard] = useState('');
  return (
    <>
      <GoalCard
        id="heard"
        content={plan}
        item={item}
        onSamsynLoad={() => setHeard((before) => `${before} load`)}
      />
      <GoalCard
        id="missing"
        src="/saknas.json"
        onSamsynError={({ problems }) => setHeard((before) => `${before} ${problems[0]?.code}`)}
      />
      <button onClick={() => setItem('fritid')}>Fritid</button>
      <output>{heard}</output>
    </>
  );
}
