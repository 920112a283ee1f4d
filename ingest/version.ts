/** Changes whenever the same page could come out differently. By itself, so that who only asks for it loads no dictionary. */
export const extractorVersion = '0.6.1'
