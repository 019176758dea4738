import '../../src/define.js';
import * as goalGrid from '../../stories/goal-grid.stories.js';
import * as measureList from '../../stories/measure-list.stories.js';
import * as responsibilityMatrix from '../../stories/responsibility-matrix.stories.js';
import * as statusSummary from '../../stories/status-summary.stories.js';
import { expectStories } from './stories.js';

expectStories('goal-grid', goalGrid);
expectStories('measure-list', measureList);
expectStories('responsibility-matrix', responsibilityMatrix);
expectStories('status-summary', statusSummary);
