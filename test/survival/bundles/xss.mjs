import xss from 'xss';

export const edit = (html) => xss(html);
