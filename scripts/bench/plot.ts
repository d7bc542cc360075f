import type { Cost, Growth } from './growth'

const WIDTH = 760
const HEIGHT = 380
const PANEL = { width: 270, height: 220, top: 70 } as const

const STYLE = `
    text { font: 14px system-ui, sans-serif; fill: #1f2933 }
    .title { font-weight: 600 }
    .small { font-size: 12px }
    .axis { stroke: #7b8794; stroke-width: 1 }
    .even { stroke: #7b8794; stroke-width: 1.5; stroke-dasharray: 5 5; fill: none }
    .cost { stroke: #0b6e75; stroke-width: 2.5; fill: none }
    .point { fill: #0b6e75 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e4e7eb }
      .cost { stroke: #5fd0d6 }
      .point { fill: #5fd0d6 }
    }`

type Panel = {
  readonly left: number
  readonly title: string
  readonly unit: string
  readonly costs: readonly Cost[]
}
type Point = { readonly x: number; readonly y: number }

const number = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 2 })

/** Where an amount and its cost stand: both by powers of ten, the first in the lower left corner. */
const placing = ({ left, costs }: Panel): ((cost: Cost) => Point) => {
  const [first, last] = [costs[0], costs.at(-1)]
  if (first === undefined || last === undefined) throw new Error('nothing was measured')
  const decades = Math.ceil(Math.log10(Math.max(last.amount / first.amount, last.time / first.time)))
  return ({ amount, time }) => ({
    x: left + (PANEL.width * Math.log10(amount / first.amount)) / decades,
    y: PANEL.top + PANEL.height * (1 - Math.log10(time / first.time) / decades),
  })
}

const lineOf = (points: readonly Point[], kind: string): string =>
  `<polyline class="${kind}" points="${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}" />`

const panelOf = (panel: Panel): string => {
  const { left, title, unit, costs } = panel
  const place = placing(panel)
  const [first] = costs
  const even = costs.map(({ amount }) =>
    place({ amount, time: ((first?.time ?? 1) * amount) / (first?.amount ?? 1) }),
  )
  const bottom = PANEL.top + PANEL.height
  const marks = costs.map((cost) => {
    const { x, y } = place(cost)
    const times = cost === first ? '' : `${number(cost.time / (first?.time ?? 1))} ×`
    return `<circle class="point" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4" />
    <text class="small" x="${(x + 8).toFixed(1)}" y="${(y + 18).toFixed(1)}">${times}</text>
    <text class="small" text-anchor="middle" x="${x.toFixed(1)}" y="${bottom + 20}">${number(cost.amount)}</text>`
  })
  return `  <g>
    <text class="title" x="${left}" y="${PANEL.top - 40}">${title}</text>
    <text class="small" x="${left}" y="${PANEL.top - 14}">time, in that of the first</text>
    <path class="axis" fill="none" d="M${left} ${PANEL.top} V${bottom} H${left + PANEL.width}" />
    ${lineOf(even, 'even')}
    ${lineOf(costs.map(place), 'cost')}
    ${marks.join('\n    ')}
    <text class="small" text-anchor="end" x="${left + PANEL.width}" y="${bottom + 42}">${unit}</text>
  </g>`
}

/** What judging costs with more policies and more situations, drawn: the broken line is cost in exact proportion. */
export const plotOf = ({
  policies,
  situations,
}: Growth): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
  <title id="title">How the time to judge grows with policies and with situations. Figures are times that of the first.</title>
  <style>${STYLE}
  </style>
${panelOf({ left: 40, title: 'More policies', unit: 'policies; 1,000 situations', costs: policies })}
${panelOf({ left: 430, title: 'More situations', unit: 'situations; 31 policies', costs: situations })}
  <path class="even" d="M40 360 h40" />
  <text class="small" x="88" y="364">in exact proportion</text>
  <path class="cost" d="M250 360 h40" />
  <text class="small" x="298" y="364">measured; both axes by powers of ten</text>
</svg>
`
