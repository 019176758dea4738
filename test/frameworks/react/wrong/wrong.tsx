import type { SamsynErrorEvent, SamsynLoadEvent } from 'samsyn';
import { GoalCard, MeasureList, PrincipleList, Strategy } from 'samsyn/react';

const onError = (event: SamsynErrorEvent) => console.log(event.problems);
const onLoad = (event: SamsynLoadEvent) => console.log(event.detail);

export const Right = () => (
  <>
    <samsyn-goal-card heading-level="3" headingLevel={3} item="a" lang="sv" className="card" />
    <samsyn-principle-list folded={false} content={{ goals: [] }} />
    <samsyn-strategy json-ld onsamsyn-load={onLoad} onsamsyn-error={onError} />
    <samsyn-measure-list group="status" />
    <GoalCard heading-level="3" headingLevel={3} item="a" lang="sv" className="card" onClick={() => 1} />
    <PrincipleList folded={false} content={{ goals: [] }} />
    <Strategy jsonLd onSamsynLoad={onLoad} onSamsynError={onError}>
      <p>Strategi</p>
    </Strategy>
  </>
);

export const Wrong = () => (
  <>
    <samsyn-goal-card item={5} /* wrong */ />
    <samsyn-goal-card heading-level="x" /* wrong */ />
    <samsyn-goal-card headingLevel="3" /* wrong */ />
    <samsyn-goal-card itme="a" /* wrong */ />
    <samsyn-goal-card wide /* wrong */ />
    <samsyn-goal-crad item="a" /* wrong */ />
    <samsyn-measure-list group="actor" /* wrong */ />
    <samsyn-roles-table query="a" /* wrong */ />
    <samsyn-goal-card onsamsyn-load={onError} /* wrong */ />
    <GoalCard item={5} /* wrong */ />
    <GoalCard headingLevel="3" /* wrong */ />
    <GoalCard itme="a" /* wrong */ />
    <MeasureList group="actor" /* wrong */ />
    <GoalCard onSamsynLoad={onError} /* wrong */ />
  </>
);
