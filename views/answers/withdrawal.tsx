import { Button } from '../ui/button.tsx'

type Props = { action: string; label: string; text: string; sure: string }

/** Taking back what one wrote, in two steps, because it cannot be undone. */
export function Withdrawal({ action, label, text, sure }: Props) {
  return (
    <details class="withdrawal">
      <summary>{label}</summary>
      <form method="post" action={action}>
        <p>{text}</p>
        <Button kind="danger" small>
          {sure}
        </Button>
      </form>
    </details>
  )
}
