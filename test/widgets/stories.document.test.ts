import '../../src/define.js';
import * as documentFacts from '../../stories/document-facts.stories.js';
import * as documentList from '../../stories/document-list.stories.js';
import * as glossary from '../../stories/glossary.stories.js';
import * as section from '../../stories/section.stories.js';
import { expectStories } from './stories.js';

expectStories('document-facts', documentFacts);
expectStories('document-list', documentList);
expectStories('glossary', glossary);
expectStories('section', section);
