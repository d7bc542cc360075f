/** Browsers that hold scripts to trusted types. What a policy lets pass is taken wherever a text would be. */
declare const trustedTypes:
  | {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (url: string) => string },
      ) => { readonly createScriptURL: (url: string) => string }
    }
  | undefined
