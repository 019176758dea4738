import { Directive, ElementRef, effect, inject, input } from '@angular/core';
import { GoalCardElement } from 'samsyn/goal-card';

customElements.define('samsyn-goal-card', GoalCardElement);

/** Gives the element's properties their types: a template whose component imports this is checked. */
@Directive({ selector: 'samsyn-goal-card' })
export class GoalCard {
  readonly content = input<GoalCardElement['content']>();
  readonly src = input<GoalCardElement['src']>();
  readonly item = input<GoalCardElement['item']>();
  readonly headingLevel = input<number | `${number}`>(2, { alias: 'heading-level' });

  constructor() {
    const { nativeElement: card } = inject<ElementRef<GoalCardElement>>(ElementRef);
    effect(() => {
      card.content = this.content();
      card.src = this.src();
      card.item = this.item();
      card.headingLevel = Number(this.headingLevel());
    });
  }
}
