// PocketBase as it comes, with its collection of users.
package main

import (
	"log"
	"os"

	"github.com/pocketbase/pocketbase"
)

func main() {
	app := pocketbase.NewWithConfig(pocketbase.Config{DefaultDataDir: os.Getenv("DATA_DIR"), HideStartBanner: true})
	if err := app.Start(); err != nil {
		log.Fatal(err)
	}
}
