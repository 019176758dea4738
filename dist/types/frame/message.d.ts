/** A message between a framed page and its host, by `postMessage`. */
export type FrameMessage = 
/** From the page: how high it is, in CSS pixels. */
{
    readonly samsyn: 'height';
    readonly height: number;
}
/** From the host, when its script has come: asks for the height anew. */
 | {
    readonly samsyn: 'measure';
};
/** Reads what another page has sent, which may be anything at all. */
export declare function frameMessage(data: unknown): FrameMessage | undefined;
