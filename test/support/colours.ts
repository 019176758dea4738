const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
/** The luminance of the last of the colours, as WCAG counts it, laid over the others where it is translucent. */
export function luminance(...colors: string[]): number {
  for (const color of colors) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
