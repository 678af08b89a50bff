import type { Locator, Page } from '@playwright/test'

/** The people page of an admin. */
export class PeoplePage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async open(): Promise<void> {
    await this.#page.goto('/desk/people')
  }

  row(name: string): Locator {
    return this.#page.getByRole('row').filter({ hasText: name })
  }

  /** Invites somebody with one role in all sections. @returns the one-time link */
  async invite({ name, email, role }: { name: string; email: string; role: string }): Promise<string> {
    await this.#page.getByRole('button', { name: '邀请', exact: true }).click()
    const dialog = this.#page.getByRole('dialog')
    await dialog.getByLabel('姓名').fill(name)
    await dialog.getByLabel('邮箱').fill(email)
    await dialog.getByRole('group', { name: '全部频道' }).getByLabel(role).check()
    await dialog.getByRole('button', { name: '建邀请链接' }).click()
    return this.#takeLink()
  }

  /** Chooses a verb from the menu of a person. */
  async choose(name: string, verb: string): Promise<void> {
    await this.#page.getByRole('button', { name: `${name}：操作` }).click()
    await this.#page.getByRole('menuitem', { name: verb }).click()
  }

  /** Makes a link for a new password. */
  async makeResetLink(name: string): Promise<string> {
    await this.choose(name, '发重设密码的链接')
    return this.#takeLink()
  }

  async suspend(name: string, reason: string): Promise<void> {
    await this.choose(name, '停用')
    const dialog = this.#page.getByRole('dialog')
    await dialog.getByLabel('理由').fill(reason)
    await dialog.getByRole('button', { name: '停用' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  async #takeLink(): Promise<string> {
    const dialog = this.#page.getByRole('dialog')
    const link = await dialog.getByLabel('一次性链接').inputValue()
    await dialog.getByRole('button', { name: '好了' }).click()
    return link
  }
}
