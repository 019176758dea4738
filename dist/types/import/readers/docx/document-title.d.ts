import type { Archive } from '../archive.js';
import { type Relationships } from './parts.js';
/** Title in the file's properties; undefined where it has none, or one that no person wrote. */
export declare function documentTitle(archive: Archive, file: Relationships): string | undefined;
