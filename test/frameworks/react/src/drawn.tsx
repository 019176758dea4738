import { useRef, useState } from 'react';
import type { GoalCardElement } from 'samsyn';
import { GoalCard } from 'samsyn/react';

const goal = (id: string, title: string) => ({ id, title, aims: ['Alla ska ha någonstans att bo.'] });
const plan = (more = '') => ({
  samsyn: '1.0',
  title: 'Strategi för integration',
  publisher: { name: 'Exempelby kommun' },
  goals: [goal('framtid', `Framtid${more}`), goal('fritid', `Fritid${more}`)],
});

/** What a server draws, and what React goes on from in the browser. */
export function Drawn() {
  const [content, setContent] = useState(plan());
  const [item, setItem] = useState('framtid');
  const [shown, setShown] = useState(0);
  const [faults, setFaults] = useState('');
  const [isThere, setThere] = useState(true);
  const card = useRef<GoalCardElement>(null);

  return (
    <main>
      {isThere && (
        <GoalCard
          id="given"
          className="card"
          ref={card}
          content={content}
          item={item}
          headingLevel={3}
          onSamsynLoad={({ detail }) => setShown(shown + 1 + detail.problems.length)}
        >
          <p>Målet Framtid</p>
        </GoalCard>
      )}
      <GoalCard
        id="missing"
        src="saknas.json"
        onSamsynError={({ problems }) => setFaults(problems.map(({ code }) => code).join())}
      />
      <button id="item" onClick={() => setItem('fritid')} />
      <button id="content" onClick={() => setContent(plan(' 2030'))} />
      <button id="ref" onClick={() => setFaults(String(card.current?.headingLevel))} />
      <button id="there" onClick={() => setThere(!isThere)} />
      <output id="shown">{shown}</output>
      <output id="faults">{faults}</output>
    </main>
  );
}
