/** A short made-up document, as a Word file would hold it, by which an editor can try the builder. */
export const TRIAL = `# Strategi för ett levande Exempelby

Exempelby kommun

Beslutad av: Kommunfullmäktige

Beslutsdatum: 2025-03-17, § 24

Gäller: 2025–2029

Dokumentansvarig: Kommunstyrelsen

Den här strategin är påhittad. Den visar hur ett vanligt styrdokument blir en sida, och kan kastas när som helst.

## Varför en strategi?

Exempelby har växt i tio år. Fler flyttar hit för skogen, sjön och de korta avstånden. Strategin säger vad kommunen vill med det, och vad den ska göra.

## Mål

### Mål 1: En by att stanna i

#### Vi vill

- att den som flyttar hit hittar vänner, arbete och bostad inom ett år
- att fler unga kommer tillbaka efter sina studier

#### Vi ska

- ordna en träff för nyinflyttade varje månad
- bygga fyrtio hyresrätter vid stationen före 2029
- ge alla i årskurs nio en plats för sommarjobb

### Mål 2: Nära till naturen

#### Vi vill

- att alla kan nå skog eller sjö till fots på en kvart

#### Vi ska

- märka ut tre nya stigar, en av dem för rullstol
- öppna badplatsen vid Mellansjön igen

## Principer

1. **Fråga först.** Den som berörs av ett beslut blir tillfrågad innan det fattas.
2. **Enkelt språk.** Det kommunen skriver ska kunna läsas av alla.
3. **Lagom är bäst.** Hellre en sak som blir gjord än tre som blir planerade.

## Roller och ansvar

| Aktör | Ansvar |
| --- | --- |
| Kommunfullmäktige | Beslutar om strategin |
| Kommunstyrelsen | Leder arbetet och följer upp det varje år |
| Samhällsbyggnadsnämnden | Svarar för bostäder, stigar och badplatser |
| Föreningarna i Exempelby | Ordnar träffar för nyinflyttade |
`;
