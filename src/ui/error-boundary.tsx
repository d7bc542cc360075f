import { Component, type ReactNode } from 'react'

type Props = {
  readonly fallback: ReactNode
  /** Where the reader is; another place is tried anew. */
  readonly at: string
  readonly children: ReactNode
}

/** Shows a fallback instead of a page that could not be drawn. React offers this to classes only. */
// biome-ignore lint/plugin/no-class: React has no other way to catch an error while drawing
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate({ at }: Props) {
    if (at !== this.props.at && this.state.failed) this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
