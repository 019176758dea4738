import { useEffect, useState } from 'react';
import type { SamsynErrorEvent, SamsynLoadEvent } from 'samsyn';
import { GoalCardElement } from 'samsyn/goal-card';
import type {} from 'samsyn/react';

customElements.define('samsyn-goal-card', GoalCardElement);

/** As much of the content file as this page itself uses. */
interface Strategy {
  readonly goals: readonly { readonly id: string; readonly title: string }[];
}

const renamed = ({ goals, ...rest }: Strategy): Strategy => ({
  ...rest,
  goals: goals.map((goal) => ({ ...goal, title: `${goal.title} 2030` })),
});

export function App() {
  const [strategy, setStrategy] = useState<Strategy>({ goals: [] });
  const [item, setItem] = useState('framtid');
  const [shown, setShown] = useState(0);
  const [faults, setFaults] = useState('');
  const onLoad = (event: SamsynLoadEvent) => setShown((before) => before + 1 + event.detail.problems.length);
  const onError = (event: SamsynErrorEvent) => setFaults(event.problems.map(({ code }) => code).join());

  useEffect(() => {
    void fetch('strategi.json').then(async (answer) => setStrategy((await answer.json()) as Strategy));
  }, []);

  return (
    <main>
      <ul>
        {strategy.goals.map(({ id, title }) => (
          <li key={id}>
            <samsyn-goal-card content={strategy} item={id} heading-level={3} onsamsyn-load={onLoad}>
              <p>{title}</p>
            </samsyn-goal-card>
          </li>
        ))}
      </ul>
      <samsyn-goal-card id="fetched" src="strategi.json" item={item} onsamsyn-load={onLoad} />
      <samsyn-goal-card id="missing" src="saknas.json" onsamsyn-error={onError} />
      <button id="item" onClick={() => setItem('fritid')} />
      <button id="content" onClick={() => setStrategy(renamed)} />
      <output id="shown">{shown}</output>
      <output id="faults">{faults}</output>
    </main>
  );
}
