/** The colours of a picture, as every program that opens it knows them: `#0a566b`. */
export interface Colours {
  readonly accent: string;
  readonly ground: string;
}
/** Those of the widgets where no theme is. */
const USUAL: Colours = { accent: '#0a566b', ground: '#c9d7dc' };
/** Lightness from 0 to 255 past which an accent does not show on white. */
const LIGHTEST_ACCENT = 150;

/** Text, quiet text and thin lines on white. */
export const INK = { text: '#1a2123', muted: '#545b5d', hairline: '#c8cbcc' } as const;

/** The colours that a chart has on a light page, whatever the reader's page is now. */
export function coloursOf(shown: Element): Colours {
  shown.classList.add('light');
  const colourOf = (selector: string, property: 'fill' | 'stroke'): string => {
    const drawn = shown.querySelector(selector);
    return drawn ? getComputedStyle(drawn)[property] : '';
  };
  const [accent, ground] = [
    rgbOf(colourOf('.own .tread, .plot .tread', 'stroke')),
    rgbOf(colourOf('.land', 'fill')),
  ];
  shown.classList.remove('light');
  if (!accent || lightness(accent) > LIGHTEST_ACCENT) return USUAL;
  return { accent: hex(accent), ground: ground ? hex(ground) : USUAL.ground };
}

type Rgb = readonly [number, number, number];

/** Any colour of CSS in red, green and blue. */
function rgbOf(colour: string): Rgb | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context || !colour || colour === 'none') return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha ? [red!, green!, blue!] : undefined;
}

const lightness = ([red, green, blue]: Rgb): number => red * 0.3 + green * 0.59 + blue * 0.11;
const hex = (rgb: Rgb): string => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
