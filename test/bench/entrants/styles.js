/** The style sheet of the static page, the floor and plain Lit: the same few rules for each. */
export const styles = `
.goals, .steps { display: grid; gap: 1.5em; grid-template-columns: repeat(auto-fill, minmax(18em, 1fr)); }
.goal { border-top: 3px solid #0a566b; padding: 1em; background: #f4efe6; }
.label { display: block; font-size: 0.875em; font-weight: 700; color: #0a566b; }
.steps { list-style: none; margin: 0; padding: 0; }
.steps > li { border-top: 3px solid #0a566b; padding-top: 0.5em; }
.principles > li { margin-bottom: 1em; }
h2 { font-size: 1.5em; font-weight: 400; margin: 2em 0 0.75em; }
h3 { font-size: 1.25em; font-weight: 400; margin: 0 0 0.5em; }
h4 { font-size: 0.875em; margin: 1em 0 0.25em; }
p { margin: 0 0 0.75em; }
ul { margin: 0; padding-left: 1.25em; }
a { color: #0a566b; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid #b9c2c5; padding: 0.5em; text-align: left; vertical-align: top; }
`;
