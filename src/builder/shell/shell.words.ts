/** What stands round the rooms. */
export const SHELL_WORDS = {
  brand: { sv: 'Samsyn', en: 'Samsyn' },
  noDocument: { sv: 'Inget dokument än', en: 'No document yet' },
  untitled: { sv: 'Namnlöst dokument', en: 'Untitled document' },
  rooms: { sv: 'Rum', en: 'Rooms' },
  undo: { sv: 'Ångra: {name}', en: 'Undo: {name}' },
  redo: { sv: 'Gör om: {name}', en: 'Redo: {name}' },
  nothingToUndo: { sv: 'Inget att ångra', en: 'Nothing to undo' },
  nothingToRedo: { sv: 'Inget att göra om', en: 'Nothing to redo' },
  undoShort: { sv: 'Ångra', en: 'Undo' },
  redoShort: { sv: 'Gör om', en: 'Redo' },
  undone: { sv: 'Ångrade: {name}', en: 'Undid: {name}' },
  redone: { sv: 'Gjorde om: {name}', en: 'Redid: {name}' },
  loading: { sv: 'Hämtar rummet …', en: 'Fetching the room …' },
  failed: {
    sv: 'Rummet kunde inte hämtas. Kontrollera nätverket och försök igen, eller ladda om sidan. Ditt dokument är kvar.',
    en: 'The room could not be fetched. Check the network and try again, or reload the page. Your document is still here.',
  },
  retry: { sv: 'Försök igen', en: 'Try again' },
  other: { sv: 'In English', en: 'På svenska' },
} as const;
