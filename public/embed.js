/**
 * Shows Huice inside another page, in a frame as high as what is in it:
 *   <script src="https://huice.example/embed.js" data-path="/zh-CN/individual" data-title="惠策" async></script>
 * The server must name your site in `frame-ancestors` (docs/embedding.md). Nothing but the height comes out of the frame.
 */
;(() => {
  const script = document.currentScript
  if (!script) return
  const home = new URL(script.src)
  const address = new URL(script.dataset.path || '/', home)
  if (address.origin !== home.origin) throw new Error(`data-path leads elsewhere: ${script.dataset.path}`)

  const LEAST = 320
  const frame = document.createElement('iframe')
  frame.src = address.href
  frame.title = script.dataset.title || '惠策 Huice'
  frame.allow = 'clipboard-write'
  frame.style.cssText = `display: block; width: 100%; height: ${LEAST}px; border: 0`
  script.after(frame)

  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== home.origin || data?.from !== 'huice') return
    if (Number.isFinite(data.height)) frame.style.height = `${Math.max(LEAST, Math.ceil(data.height))}px`
    // A new page begins at its top, which may be out of sight in a long frame.
    if (data.isNewPage && frame.getBoundingClientRect().top < 0) frame.scrollIntoView()
  })
})()
