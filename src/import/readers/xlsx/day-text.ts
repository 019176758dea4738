/**
 * Writes a cell's day, time, or both as its format shows it: as much of it as the format has, by ISO 8601.
 *
 * A sheet's day is a day, without a zone: it is read as if it were in UTC.
 */
export function dayText(value: Date, format = ''): string {
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const hasTime = /h|s/.test(letters);
  // Without a day an m stands for minutes beside hours, else for the month.
  const hasDay = /d/.test(letters) || !/[ymh]/.test(letters);
  const hasMonth = hasDay || (/m/.test(letters) && (!hasTime || letters.includes('y')));
  const day = iso.slice(0, hasDay ? 10 : hasMonth ? 7 : 4);
  const time = iso.slice(11, 16);
  if (hasTime && !hasMonth && !letters.includes('y')) return time;
  return hasTime && time !== '00:00' ? `${day} ${time}` : day;
}
