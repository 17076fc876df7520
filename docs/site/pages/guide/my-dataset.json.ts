/** The dataset that a reader of the tutorial has in the end. */
import type { APIRoute } from "astro";

import contents from "../../../my-dataset.json?raw";

export const GET: APIRoute = () => new Response(contents);
