import { LitElement, html } from 'lit';
class Hello extends LitElement {
  override render() {
    return html`<p>Hej</p>`;
  }
}
customElements.define('hello-there', Hello);
document.body.append(new Hello());
