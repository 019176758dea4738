import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import type { SamsynErrorEvent, SamsynLoadEvent } from 'samsyn';
import type {} from 'samsyn/define';
import { GoalCard } from './goal-card.js';

/** As much of the content file as this page itself uses. */
interface Strategy {
  readonly goals: readonly { readonly id: string; readonly title: string }[];
}

@Component({
  selector: 'app-root',
  imports: [GoalCard],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <ul>
        @for (goal of strategy().goals; track goal.id) {
          <li>
            <samsyn-goal-card
              [content]="strategy()"
              [item]="goal.id"
              heading-level="3"
              (samsyn-load)="onLoad($event)"
            >
              <p>{{ goal.title }}</p>
            </samsyn-goal-card>
          </li>
        }
      </ul>
      <samsyn-goal-card id="fetched" src="strategi.json" [item]="item()" (samsyn-load)="onLoad($event)" />
      <samsyn-goal-card id="missing" src="saknas.json" (samsyn-error)="onError($event)" />
      <button id="item" (click)="item.set('fritid')"></button>
      <button id="content" (click)="rename()"></button>
      <output id="shown">{{ shown() }}</output>
      <output id="faults">{{ faults() }}</output>
    </main>
  `,
})
export class App {
  readonly strategy = signal<Strategy>({ goals: [] });
  readonly item = signal('framtid');
  readonly shown = signal(0);
  readonly faults = signal('');

  constructor() {
    void fetch('strategi.json').then(async (answer) => this.strategy.set((await answer.json()) as Strategy));
  }

  onLoad(event: SamsynLoadEvent): void {
    this.shown.update((before) => before + 1 + event.detail.problems.length);
  }

  onError(event: SamsynErrorEvent): void {
    this.faults.set(event.problems.map(({ code }) => code).join());
  }

  rename(): void {
    this.strategy.update(({ goals, ...rest }) => ({
      ...rest,
      goals: goals.map((goal) => ({ ...goal, title: `${goal.title} 2030` })),
    }));
  }
}
