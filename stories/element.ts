import type { StoryObj } from '@storybook/web-components-vite';
import { nothing, type TemplateResult } from 'lit';
import { html as staticHtml, type StaticValue } from 'lit/static-html.js';
import '../src/define.js';

/** What a story gives its element; what it leaves out is no attribute either. */
export interface Args {
  readonly content?: unknown;
  readonly src?: string;
  readonly item?: string;
  /** By what a measure list is grouped. */
  readonly group?: 'goal' | 'category' | 'responsible' | 'status' | 'priority' | 'none';
  /** What a status summary counts. */
  readonly of?: 'goals' | 'measures' | 'indicators';
  /** Whose goals a responsibility matrix shows. */
  readonly actor?: string;
  /** The day that a document's validity is compared with. */
  readonly today?: string;
  /** Whether a principle list folds. */
  readonly folded?: boolean;
  /** Whether each indicator is a row. */
  readonly compact?: boolean;
  readonly headingLevel?: number;
  /** Whether a strategy describes itself to crawlers. */
  readonly jsonLd?: boolean;
  readonly lang?: string;
  /** What stands inside the element in the page's own HTML. */
  readonly fallback?: TemplateResult;
  /** Style of the box around the element. */
  readonly box?: string;
}

/** One state of an element that a reader should see. */
export type Story = StoryObj<Args>;

/** What the documentation says of a story. */
export const says = (story: string): NonNullable<Story['parameters']> => ({
  docs: { description: { story } },
});

/** Gives the function that draws an element of one kind, in its box, from a story's args. */
export const renderElement =
  (tag: StaticValue) =>
  (args: Args): TemplateResult => staticHtml`
    <div style=${args.box ?? nothing}>
      <${tag}
        .content=${args.content}
        src=${args.src ?? nothing}
        item=${args.item ?? nothing}
        group=${args.group ?? nothing}
        of=${args.of ?? nothing}
        actor=${args.actor ?? nothing}
        today=${args.today ?? nothing}
        ?folded=${args.folded}
        ?compact=${args.compact}
        heading-level=${args.headingLevel ?? nothing}
        ?json-ld=${args.jsonLd}
        lang=${args.lang ?? nothing}
        >${args.fallback ?? nothing}</${tag}
      >
    </div>
  `;
