import type { WidgetName } from './names.js';
/** Fetches the class of each widget there is; a name that is missing here, or one too many, is an error of types. */
export declare const REGISTRY: Readonly<Record<WidgetName, () => Promise<CustomElementConstructor>>>;
