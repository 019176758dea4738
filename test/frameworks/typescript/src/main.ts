import type { SamsynErrorEvent, SamsynLoadEvent } from 'samsyn';
import type {} from 'samsyn/define';
import { GoalCardElement } from 'samsyn/goal-card';

customElements.define('samsyn-goal-card', GoalCardElement);

/** As much of the content file as this page itself uses. */
interface Strategy {
  readonly goals: readonly { readonly id: string; readonly title: string }[];
}

const part = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...children);
  return element;
};
const onLoad = (event: SamsynLoadEvent) => {
  shown.value = String(Number(shown.value) + 1 + event.detail.problems.length);
};
const onError = (event: SamsynErrorEvent) => {
  faults.value = event.problems.map(({ code }) => code).join();
};

const list = part('ul', {});
const fetched = part('samsyn-goal-card', { id: 'fetched', src: 'strategi.json', item: 'framtid' });
const missing = part('samsyn-goal-card', { id: 'missing', src: 'saknas.json' });
const [shown, faults] = [part('output', { id: 'shown', value: '0' }), part('output', { id: 'faults' })];
const rename = (): void => {
  for (const card of list.querySelectorAll('samsyn-goal-card')) {
    const { goals, ...rest } = card.content as Strategy;
    card.content = { ...rest, goals: goals.map((goal) => ({ ...goal, title: `${goal.title} 2030` })) };
  }
};

list.addEventListener('samsyn-load', onLoad);
fetched.addEventListener('samsyn-load', onLoad);
missing.addEventListener('samsyn-error', onError);
document
  .querySelector('#app')!
  .append(
    list,
    fetched,
    missing,
    part('button', { id: 'item', onclick: () => (fetched.item = 'fritid') }),
    part('button', { id: 'content', onclick: rename }),
    shown,
    faults,
  );

const content = (await (await fetch('strategi.json')).json()) as Strategy;
for (const { id, title } of content.goals) {
  const fallback = part('p', { textContent: title });
  list.append(part('li', {}, part('samsyn-goal-card', { content, item: id, headingLevel: 3 }, fallback)));
}
