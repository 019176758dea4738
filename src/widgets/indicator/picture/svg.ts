import type { Scene } from './scene.js';

const SVG = 'http://www.w3.org/2000/svg' as const;

/** A picture as an SVG file. */
export function svgOf({ width, height, lang, name, font, shapes, words }: Scene): Blob {
  const picture = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang,
    role: 'img',
    'font-family': `${font}, sans-serif`,
  });
  const title = element('title', {});
  title.textContent = name;
  picture.append(title, element('rect', { width, height, fill: '#ffffff' }));
  for (const { path, at, fill, stroke, width, dash } of shapes)
    picture.append(
      element('path', {
        d: path,
        fill: fill ?? 'none',
        stroke,
        'stroke-width': width,
        'stroke-dasharray': dash?.join(' '),
        transform: at && `translate(${at.join(' ')})`,
      }),
    );
  for (const { text, x, y, size, bold, anchor, fill, dir } of words) {
    const line = element('text', {
      x,
      y,
      fill,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      'text-anchor': anchor,
      direction: dir === 'rtl' ? dir : undefined,
    });
    line.textContent = text;
    picture.append(line);
  }
  return new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, String(value));
  return made;
}
