import type { PropertyDeclarations, TemplateResult } from 'lit';
import { findEntry } from '../../format/find.js';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
import { baseStyles } from '../../theme/base.styles.js';
import { controlStyles } from '../../theme/controls.styles.js';
import { tokenStyles } from '../../theme/tokens.styles.js';
import { ContentWidget } from '../base/content-widget.js';
import { DeepLinks } from '../base/deep-links.js';
import { Status } from '../base/status-message.js';
import { rolesTableStyles } from './roles-table.styles.js';
import { rolesTableTemplate } from './roles-table.template.js';
import { rolesTableView } from './roles-table.view.js';

/**
 * Shows who does what: a table with a row for each actor, and a field that filters duties as one types.
 *
 * The kommun's own row, the one whose actor is the file's publisher, is marked in words and by the ground.
 *
 * @tag samsyn-roles-table
 * @csspart roles - The whole widget.
 * @csspart head - Title and intro.
 * @csspart title - The heading.
 * @csspart search - The field and the number of duties found.
 * @csspart table - The table.
 * @csspart row - A row; the kommun's own is also `own`.
 * @csspart own - The kommun's own row.
 * @csspart source - The source line.
 */
export class RolesTableElement extends ContentWidget {
  static override styles = [tokenStyles, baseStyles, controlStyles, rolesTableStyles];

  static override properties: PropertyDeclarations = { query: { state: true } };

  /** What is typed in the search field. */
  declare private query: string;
  protected override readonly shows = 'roles';

  constructor() {
    super();
    this.query = '';
    new DeepLinks(this);
    new Status(this);
  }

  protected override view(content: Content, reader: Reader): TemplateResult | undefined {
    const roles = findEntry(content.roles, this.item);
    const onSearch = (event: InputEvent): void =>
      void (this.query = (event.target as HTMLInputElement).value);
    return roles && rolesTableTemplate(rolesTableView(roles, content, reader, this.query), reader, onSearch);
  }
}
