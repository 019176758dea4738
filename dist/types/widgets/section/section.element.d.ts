import { type TemplateResult } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { ContentWidget } from '../base/content-widget.js';
/**
 * Shows a section of the running text, with the sections and the parts of the document that stand in it.
 *
 * @tag samsyn-section
 * @csspart section - A section, the outermost and those in it.
 * @csspart title - The heading.
 * @csspart byline - Who signs the text, or is quoted.
 * @csspart quote - A quotation.
 * @csspart figure - A picture with its caption.
 * @csspart part - Another part of the document that stands in the section.
 */
export declare class SectionElement extends ContentWidget {
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    protected readonly shows = "sections";
    constructor();
    protected view(content: Content, reader: Reader): TemplateResult | undefined;
}
