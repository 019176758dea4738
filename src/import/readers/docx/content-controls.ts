import type { XmlNode } from '../xml.js';
import type { Surroundings } from './story.js';
import { child, elements, flag, isOn, value } from './values.js';

/** Tells what holds inside a content control (`w:sdt`): a tick box, an unfilled prompt, a contents list. */
export function withinControl(control: XmlNode, around: Surroundings): Surroundings {
  const properties = child(control, 'w:sdtPr');
  if (around.omit || !properties) return around;
  const gallery = value(child(child(properties, 'w:docPartObj'), 'w:docPartGallery'));
  if (gallery && /^table of (?:contents|figures)$/i.test(gallery))
    return { ...around, omit: 'contents-list' };
  const box = child(properties, 'w14:checkbox');
  if (box) {
    const state = child(box, 'w14:checked');
    return {
      ...around,
      tick: { checked: !!state && isOn(state.attributes['w14:val'] ?? '1'), drawn: false },
    };
  }
  return flag(child(properties, 'w:showingPlcHdr')) ? { ...around, omit: 'prompt' } : around;
}

/** What stands in a content control. */
export function controlContent(control: XmlNode): readonly XmlNode[] {
  return elements(child(control, 'w:sdtContent'));
}
