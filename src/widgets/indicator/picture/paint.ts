import type { Scene } from './scene.js';

/** Pixels of the file for each of the picture. */
const DENSITY = 2;

/** A picture as a PNG file. */
export function paint({ width, height, font, shapes, words }: Scene): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const context = canvas.getContext('2d')!;
  context.scale(DENSITY, DENSITY);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const { path, at, fill, stroke, width = 1, dash = [] } of shapes) {
    const [x, y] = at ?? [0, 0];
    context.translate(x, y);
    const drawn = new Path2D(path);
    if (fill) {
      context.fillStyle = fill;
      context.fill(drawn);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.setLineDash([...dash]);
      context.stroke(drawn);
    }
    context.translate(-x, -y);
  }
  for (const { text, x, y, size, bold, anchor, fill, dir } of words) {
    context.font = `${bold ? '700 ' : ''}${size}px ${font}, sans-serif`;
    context.fillStyle = fill;
    context.direction = dir;
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.fillText(text, x, y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
