import { css } from 'lit';

const statusIconStyles = css`.status-icon{flex:none;inline-size:2.1em;block-size:1.4em;fill:none;stroke:currentColor;stroke-width:1.3;stroke-linecap:round}.disc{fill:currentColor}@media(forced-colors:active){.status-icon{color:CanvasText}}`;

export { statusIconStyles as s };
//# sourceMappingURL=status-icon.styles.js.map
