import { BuilderElement } from './shell/builder.element.js';

/* The builder's page: dist/builder/index.html has the element, and this defines it. */
customElements.define('samsyn-builder', BuilderElement);
