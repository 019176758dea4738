import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import type { SamsynErrorEvent, SamsynLoadEvent } from 'samsyn';
import type {} from 'samsyn/define';
import { GoalCard } from './goal-card.js';

@Component({
  selector: 'app-wrong',
  imports: [GoalCard],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <samsyn-goal-card heading-level="3" item="a" lang="sv" class="card" [content]="{ goals: [] }" />
    <samsyn-strategy (samsyn-load)="onLoad($event)" (samsyn-error)="onError($event)" />

    <div title="wrong"><samsyn-goal-card [item]="5" /></div>
    <div title="wrong"><samsyn-goal-card heading-level="x" /></div>
    <div title="wrong"><samsyn-goal-card (samsyn-load)="onError($event)" /></div>
    <div title="wrong"><samsyn-strategy (samsyn-load)="onError($event)" /></div>
  `,
})
export class Wrong {
  onLoad(event: SamsynLoadEvent): void {
    console.log(event.detail);
  }

  onError(event: SamsynErrorEvent): void {
    console.log(event.problems);
  }
}
