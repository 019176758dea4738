import '../../src/define.js';
import * as indicator from '../../stories/indicator.stories.js';
import * as strategy from '../../stories/strategy.stories.js';
import { expectStories } from './stories.js';

expectStories('indicator', indicator);
expectStories('strategy', strategy);
