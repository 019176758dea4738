import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { framtidsplan, kalix, krokom, mala, miljoprogram } from '../content.js';

/** One of each widget, with real content. */
export const everyWidget = (): TemplateResult => html`
  <samsyn-document-facts .content=${kalix}></samsyn-document-facts>
  <samsyn-goal-grid .content=${krokom}></samsyn-goal-grid>
  <samsyn-journey .content=${mala}></samsyn-journey>
  <samsyn-goal-card .content=${mala} item="framtid"></samsyn-goal-card>
  <samsyn-indicator .content=${framtidsplan}></samsyn-indicator>
  <samsyn-responsibility-matrix .content=${framtidsplan}></samsyn-responsibility-matrix>
  <samsyn-roles-table .content=${kalix}></samsyn-roles-table>
  <samsyn-principle-list .content=${kalix} folded></samsyn-principle-list>
  <samsyn-measure-list .content=${framtidsplan}></samsyn-measure-list>
  <samsyn-glossary .content=${krokom}></samsyn-glossary>
  <samsyn-document-list .content=${krokom}></samsyn-document-list>
  <samsyn-status-summary .content=${miljoprogram}></samsyn-status-summary>
  <samsyn-section .content=${framtidsplan}></samsyn-section>
`;
