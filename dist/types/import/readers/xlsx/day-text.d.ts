/**
 * Writes a cell's day, time, or both as its format shows it: as much of it as the format has, by ISO 8601.
 *
 * A sheet's day is a day, without a zone: it is read as if it were in UTC.
 */
export declare function dayText(value: Date, format?: string): string;
