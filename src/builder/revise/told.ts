import { isObject } from '../../format/json.js';

/** A value of the content as a reader meets it: its texts and numbers, a line for each; "" for none. */
export function told(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(told).filter(Boolean).join('\n');
  if (!isObject(value)) return '';
  return Object.values(value).map(told).filter(Boolean).join(', ');
}
