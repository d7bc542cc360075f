const names = (pictures, key) => [...new Set(pictures.map((picture) => picture[key]))]

const figure = ({ file, language, device, scheme }) =>
  `<figure class="${device}"><a href="${file}"><img src="${file}" alt="" loading="lazy" /></a>
<figcaption>${language}, ${device}, ${scheme}</figcaption></figure>`

const section = (pictures) => (name) =>
  `<section id="${name}"><h2>${name}</h2><div class="row">
${pictures
  .filter((picture) => picture.name === name)
  .map(figure)
  .join('\n')}
</div></section>`

const STYLE = `body { margin: 2rem; font-family: system-ui, sans-serif; background: #8a8d90; }
.row { display: flex; gap: 1rem; overflow-x: auto; align-items: start; padding-block-end: 1rem; }
figure { flex: none; margin: 0; } figcaption { font-size: 0.8rem; }
img { display: block; inline-size: auto; block-size: auto; max-block-size: 70rem; }
.phone img { inline-size: 15rem; max-block-size: none; } .desktop img { inline-size: 34rem; max-block-size: none; }
nav a { margin-inline-end: 1rem; color: #000; }`

/** A page on which all pictures stand side by side. */
export const contactSheet = (pictures) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Huice: pictures of the pages</title><style>${STYLE}</style></head>
<body><h1>Pictures of the pages</h1>
<nav>${names(pictures, 'name')
  .map((name) => `<a href="#${name}">${name}</a>`)
  .join('\n')}</nav>
${names(pictures, 'name').map(section(pictures)).join('\n')}
</body></html>
`
