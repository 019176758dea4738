import type { Content } from '../../../format/schema.js';
/** Takes values from content that its readers would leave out or warn of; their words are then left over. */
export declare function withoutUnsound(content: Content): void;
