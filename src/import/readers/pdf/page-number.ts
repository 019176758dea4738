/** Whether a line at a page's head or foot is nothing but its number: "3", "Sida 3 av 12", "3 (12)", "- 3 -". */
export const isPageNumber = (text: string): boolean =>
  /^[-–|\s]*(?:(?:sida|sid|sidan|page|sivu|s\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})\s*(?:[(/]\s*\d{1,4}\s*\)?|(?:av|of)\s+\d{1,4})?[-–|\s]*$/i.test(
    text,
  );
