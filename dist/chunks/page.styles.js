import { css } from 'lit';

const pageStyles = css`:root{color-scheme:light dark;--_1c:var(--samsyn-surface-light, #fff),var(--samsyn-surface-dark, #14191b);--_1d:var(--samsyn-text-light, #1a2123),var(--samsyn-text-dark, #e8ecea);background:var(--samsyn-surface,light-dark(var(--_1c)));color:var(--samsyn-text,light-dark(var(--_1d)));font:100%/1.5 var(--samsyn-font, system-ui, sans-serif)}body{display:flow-root;max-inline-size:72em;margin:0 auto;padding:1em clamp(1em,4vw,3em)}@media print{:root{color-scheme:light;background:none}body{max-inline-size:none;padding:0}}`;

export { pageStyles };
//# sourceMappingURL=page.styles.js.map
