import { expect } from 'chai';
import { WIDGETS, type WidgetName } from '../../src/widgets/names.js';
import { clear } from '../support/page.js';
import { NEVER, reasonOf, REPLACED, REPLACED_IN_WORDS, type Exceptions } from './exceptions.js';
import { filled, lost } from './filled.js';
import { saidBy } from './said.js';

/** What of a file each widget is there to show: of a list its first entry, where the widget shows one. */
const SHOWS: Readonly<Record<WidgetName, RegExp>> = {
  'document-facts':
    /^\/(?:title|subtitle|kind|edition|period|decisions|owner|validUntil|revision|updated|factLabels|source|alternates|contacts|publisher\/(?:name|url))\b/,
  'document-list': /^\/documents\//,
  glossary: /^\/glossaries\/0\//,
  'goal-card': /^\/goals\/0\//,
  'goal-grid': /^\/goals\//,
  indicator: /^\/indicators\/0\//,
  journey: /^\/journeys\/0\//,
  'measure-list': /^\/(?:labels\/measure\/other$|measures\/)/,
  'principle-list': /^\/principles\/0\//,
  'responsibility-matrix': /^\/goals(?:\/\d+\/goals)?\/\d+\/(?:id|code|title|responsible)\b/,
  'roles-table': /^\/roles\/0\//,
  section: /^\/sections\/0\//,
  'status-summary': /^\/statuses\//,
  strategy: /^\/title/,
};
const KNOWN: Exceptions = { ...NEVER, ...REPLACED, ...REPLACED_IN_WORDS };

describe('a widget by itself', () => {
  afterEach(clear);

  for (const form of ['bare', 'worded'] as const)
    for (const widget of WIDGETS)
      it(`shows the whole of its entry: ${widget}, ${form}`, async () => {
        const { content, signs } = filled({ form, count: 2 });
        const own = signs.filter(({ pointer }) => SHOWS[widget].test(pointer));
        expect(own).not.to.be.empty;
        const gone = lost(await saidBy(widget, content), own);
        expect(gone.filter((field) => !reasonOf(field, KNOWN))).to.deep.equal([]);
      });
});
